import { expose } from 'comlink'
import { writeWorkbook } from '../dataset/workbook'

// Beside the page: a metric of ten thousand places takes seconds to write.
const service = { writeWorkbook }
export type WorkbookService = typeof service

expose(service)
