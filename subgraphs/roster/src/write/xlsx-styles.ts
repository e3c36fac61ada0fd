import type { Fill } from './sheet.ts';

export type NumberFormat = 'general' | 'text' | 'day' | 'month' | 'year';

const FILLS: readonly Fill[] = ['none', 'header', 'suspect', 'refused'];
const FORMATS: readonly NumberFormat[] = ['general', 'text', 'day', 'month', 'year'];
const CODES: Readonly<Record<NumberFormat, number>> = { general: 0, text: 49, day: 164, month: 165, year: 166 };
const COLOURS = ['FFD9E2F3', 'FFFFE699', 'FFF8A5A5'];

export const styleIndex = (fill: Fill, format: NumberFormat): number =>
  FILLS.indexOf(fill) * FORMATS.length + FORMATS.indexOf(format);

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

/** Texts keep `quotePrefix`: edited by hand they stay texts, whatever they begin with. */
const format = (fill: number, name: NumberFormat): string =>
  `<xf numFmtId="${CODES[name]}" fontId="${fill === 1 ? 1 : 0}" fillId="${fill === 0 ? 0 : fill + 1}" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1" applyFont="1"${name === 'text' ? ' quotePrefix="1"' : ''}/>`;

const formats = FILLS.flatMap((_, fill) => FORMATS.map((name) => format(fill, name)));

export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm"/><numFmt numFmtId="166" formatCode="yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="${COLOURS.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${COLOURS.map(solid).join('')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs></styleSheet>`;
