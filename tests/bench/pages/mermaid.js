import mermaid from 'mermaid';

mermaid.initialize({ startOnLoad: false });
// The library is there: what counts from here on is drawing.
performance.mark('ready');
await mermaid.run();
