import { markup, type Markup } from './markup.ts';

interface Column {
  readonly label: string;
  readonly isNumber?: boolean;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number | Markup)[])[];
}

/** The first cell of each row names it. */
export function paperTable({ caption, columns, rows }: Table): Markup {
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(headOf)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            markup`<tr>
              ${row.map((cell, index) => cellOf(cell, index, columns))}
            </tr> `,
        )}
      </tbody>
    </table>
  </div> `;
}

function headOf({ label, isNumber = false }: Column): Markup {
  return isNumber
    ? markup`<th scope="col" class="number">${label}</th>`
    : markup`<th scope="col">${label}</th>`;
}

function cellOf(cell: string | number | Markup, index: number, columns: readonly Column[]): Markup {
  if (index === 0) return markup`<th scope="row">${cell}</th>`;
  return columns[index]?.isNumber === true
    ? markup`<td class="number">${cell}</td>`
    : markup`<td>${cell}</td>`;
}
