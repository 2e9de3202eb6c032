import { figuresIn } from './figures.ts';

figuresIn('a figure in a code', [
  ['(3) Map 4 wards', '4 wards count "4 wards"'],
  ['12) Map 4 wards', '4 wards count "4 wards"'],
  ['(3 wards)', '3 wards count aside "3 wards"'],
  ['Use the 1-2-3 method'],
  ['Use the 1-2-3-4 method'],
  ['Beds 10 - 15 - 20', '10 count "10"', '15 count "15"', '20 count "20"'],
  ['Beds 10- 15- 20', '10 count "10"', '15 count "15"', '20 count "20"'],
  ['Beds 10 -15 -20', '10 count "10"', '-15 count signed "-15"', '-20 count signed "-20"'],
  ['Meet SP800-53'],
  ['Meet 4 to SP800-53', '4 count "4"'],
  ['Open hours to 8 pm', '8 count "8"'],
  ['Open at 8 am'],
  ['Release dosing calculator 3.2 with the renal fix'],
  ['Ship note editor 2.5 to 4 wards', '4 wards count "4 wards"'],
  ['Raise the app 3.2 to 4.1 stars', '3.2 count "3.2"', '4.1 stars count "4.1 stars"'],
]);

figuresIn('a figure that is no goal', [
  ['Give 60 ml saline'],
  ['Give 60 ml at night', '60 ml count "60 ml"'],
  ['Give 60 ml', '60 ml count "60 ml"'],
  ['Cut contrast from 60 ml saline to 40 ml', '60 ml count "60 ml"', '40 ml count "40 ml"'],
  ['Dose rounded to the nearest 0.1 mL in 100% of orders', '0.1 ml count "0.1 mL"', '100 % percent "100%"'],
  ['Answer the 111 line'],
  ['Answer the 111 lines', '111 lines count "111 lines"'],
  ['Cut the 4 hour wait', '4 hour time "4 hour"'],
  ['Reach the 9 in 10 patients'],
  ['Reach the 9 of 10 patients', '9 of 10 share "9 of 10"'],
  ['Reach 9 in 10 patients', '9 of 10 share "9 in 10"'],
  ['Reach the 12 in bay 4', '12 count "12"'],
]);
