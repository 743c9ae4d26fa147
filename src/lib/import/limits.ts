/** Bounds within which any list is read at once; no caseload comes near them. */
export const mostRows = 10_000;
export const mostColumns = 500;
/** As many letters as a spreadsheet allows. */
export const longestCell = 32_767;
export const longestHeader = 1000;
/** Letters of a workbook that is a web page or XML. */
export const largestPage = 10_000_000;
