import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { isToFill } from '../../document/to-fill.ts';
import { verticalId, verticalMeantBy, verticals } from '../../knowledge/verticals.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { replaceAt } from '../scalars.ts';

export const unknownVertical: DocumentRule = {
  id: 'vertical/unknown',
  level: 'document',
  summary: 'A product.vertical that is none of the known kinds of product.',
  why: 'The vertical decides which checks, metrics and stakeholders fit the product; a name that is not known turns none of them on.',
  severity: 'hint',
  tier: 'core',
  references: ['S3:14-27', 'S3:116'],

  *check({ header }) {
    const vertical = header?.product?.vertical;
    if (!vertical || verticals.has(verticalId(vertical.text)) || isToFill(vertical.text)) return;
    const meant = verticalMeantBy(vertical.text);
    yield {
      message: messageFor(shortened(vertical.text, 30), meant),
      span: vertical.range,
      data: meant,
    };
  },

  fixes({ data, span }, source) {
    if (typeof data !== 'string') return [];
    const edits = replaceAt(source, span, data);
    return [{ title: l10n.t('Change to {vertical}', { vertical: data }), edits }];
  },
};

function messageFor(vertical: string, meant: string | undefined): string {
  return meant === undefined
    ? l10n.t(
        "'{vertical}' is no known vertical, so its checks stay off; choose one, such as telehealth, ehr or medical-device.",
        { vertical },
      )
    : l10n.t("'{vertical}' is no known vertical, so its checks stay off; did you mean {meant}?", {
        vertical,
        meant,
      });
}
