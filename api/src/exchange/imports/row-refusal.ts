/** Why one row is not written, and which of its cells is at fault. */
export interface RowRefusal {
  readonly column: string;
  readonly reason: string;
}
