/** How the days of a column must be read, where they are not what they seem. */
export type DateShift =
  /** Local midnights written as the time of another zone: the next day is meant, as the NIKs prove. */
  | 'next-day'
  /** The same, with nothing that proves it: days at the end of a month are unsure. */
  | 'zone-unsure'
  /** Pasted from a workbook that counts from 1904, as the NIKs prove: 1,462 days too late. */
  | 'from-1904'
  /** The file writes months first elsewhere, and nothing here says which comes first. */
  | 'order-unsure';
