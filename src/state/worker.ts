import { expose } from 'comlink'
import { readFrom } from '../dataset/load'
import { type Settings, service } from './service'

/** @param root address of the dataset's folder, ending in `/` */
function open(root: string, settings: Settings): void {
  service.open(readFrom(root), settings)
}

const worker = { ...service, open }
export type DatasetWorker = typeof worker

expose(worker)
