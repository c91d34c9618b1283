const { contextBridge } = require('electron')

contextBridge.exposeInMainWorld('bare', { greeting: 'Goddag' })
