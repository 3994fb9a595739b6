// What stands between the fields of the CSV files that people give: spreadsheets write semicolons or tabs in the place of commas,
// by country.

/** By the line of the columns' names, in which neither of them stands for anything else. */
export function delimiterOf(csv: string): string {
  const [header = ''] = csv.trimStart().split('\n');
  return [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ',';
}
