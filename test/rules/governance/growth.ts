/** An objective of business; its fields and those that it is ranked among go below. */
export const growth = `objectives:
  - id: O-1
    title: Grow in the south`;
