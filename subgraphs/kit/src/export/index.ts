export { createExports, type ExportedFile, type Exports } from './exports.ts';
export { type ExportContext, exportGraph } from './graph.ts';
export type { ExportFailureRecord, ExportRecord, ExportState } from './rows.ts';
export type { ExportFormat, ExportNode, ExportSide } from './side.ts';
