import styles from './two-walks.css?url';

let brought: Promise<unknown> | undefined;

/** Brings the sheet of two walks, once. It settles where it cannot be had, too: words can be read without it. */
export function bringStyles(): Promise<unknown> {
	return (brought ??= new Promise<void>((done) => {
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
		link.onload = () => done();
		link.onerror = () => {
			// The network may come back.
			link.remove();
			brought = undefined;
			done();
		};
		document.head.append(link);
	}));
}
