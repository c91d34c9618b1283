const line = document.createElement('p')
line.textContent = globalThis.bare.greeting
document.body.append(line)
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('usable')))
