/** What a worksheet may hold at most. */
export interface ScanLimits {
  readonly rows: number;
  readonly columns: number;
  readonly cellText: number;
  readonly rowBytes: number;
}
