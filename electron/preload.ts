import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { type DropTarget, exposeBridge } from './desktop/exposeBridge.ts';

exposeBridge({ contextBridge, ipcRenderer, webUtils, page: globalThis as unknown as DropTarget });
