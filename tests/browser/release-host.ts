/** A host on which one build takes the place of another. */
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReleaseHost {
	address: string;
	/** From now on it serves what is at this address. */
	release: (address: string) => void;
	close: () => void;
}

/** Serves what is at an address; without the headers that say how long files may be kept, if so asked. */
export async function hostReleases(
	first: string,
	{ cacheHeaders }: { cacheHeaders: boolean }
): Promise<ReleaseHost> {
	let current = first;
	const server: Server = createServer((asked, answered) => {
		const { hostname, port } = new URL(current);
		const { method, url: path, headers } = asked;
		const passed = request(
			{ hostname, port, method, path, headers: { ...headers, connection: 'close' } },
			(response) => {
				const sent = { ...response.headers };
				if (!cacheHeaders) delete sent['cache-control'];
				answered.writeHead(response.statusCode!, sent);
				response.pipe(answered);
			}
		);
		passed.on('error', () => answered.destroy());
		passed.end();
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		release: (address) => (current = address),
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
