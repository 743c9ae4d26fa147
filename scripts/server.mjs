import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor, readRules } from './rules.mjs';
import { answerTo } from './site.mjs';

/** By this header one Closewell knows another on the same port. */
export const sign = 'x-closewell';

const types = /** @type {Record<string, string>} */ ({
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2'
});

/**
 * Serves a built folder on `http://localhost`, to this computer alone, with the headers its `_headers` file states.
 * @param {{ folder: string, base?: string, port?: number }} options port 0: any free one
 * @returns {Promise<{ address: string, close: () => void }>}
 * @throws with the code EADDRINUSE when the port is taken
 */
export async function serve({ folder, base = '', port = 0 }) {
	const respond = responder(resolve(folder), base);
	const four = await listen(respond, '127.0.0.1', port);
	const got = /** @type {import('node:net').AddressInfo} */ (four.address()).port;
	const six = await listen(respond, '::1', got).catch((error) => {
		if (error.code !== 'EADDRINUSE') return null;
		four.close();
		throw error;
	});
	const close = () => [four, six].forEach((server) => server?.close().closeAllConnections());
	return { address: `http://localhost:${got}${base}/`, close };
}

/** @param {import('node:http').RequestListener} respond @param {string} host @param {number} port @returns {Promise<import('node:http').Server>} */
function listen(respond, host, port) {
	return new Promise((listening, failed) => {
		const server = createServer(respond).once('error', failed);
		server.listen(port, host, () => listening(server));
	});
}

/** @param {string} folder @param {string} base @returns {import('node:http').RequestListener} */
function responder(folder, base) {
	return (request, response) => {
		const [path = '/'] = (request.url ?? '/').split(/[?#]/);
		response.setHeaders(new Headers({ 'cache-control': 'no-cache', [sign]: '1' }));
		try {
			response.setHeaders(new Headers(headersFor(readRules(folder), path)));
			respond(answerTo(folder, base, path), request, response);
		} catch {
			plain(response, 503, 'Closewell is being built. Please try again in a moment.');
		}
	};
}

/** @param {import('./site.mjs').Answer} answer @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
function respond(answer, request, response) {
	const { method = '', headers, socket } = request;
	// What is kept belongs to one address, so whoever comes by another name of this computer is led to it.
	const astray = !/^localhost(:|$)/.test(headers.host ?? '');
	if (astray) return move(response, `http://localhost:${socket.localPort}${request.url}`);
	if (!['GET', 'HEAD'].includes(method))
		return plain(response, 405, 'This server only gives files.');
	if (answer.status === 307) return move(response, answer.to);
	if (!answer.file) return plain(response, 404, 'There is nothing at this address.');
	send(response, answer.file, /\bgzip\b/.test(headers['accept-encoding'] ?? ''));
}

/** @param {import('node:http').ServerResponse} response @param {string} location */
function move(response, location) {
	response.writeHead(307, { location }).end();
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {string} sentence */
function plain(response, status, sentence) {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

/** @param {import('node:http').ServerResponse} response @param {string} file @param {boolean} mayPack */
function send(response, file, mayPack) {
	const bytes = readFileSync(file);
	const type = types[extname(file)] ?? 'application/octet-stream';
	response.setHeader('content-type', type);
	if (!mayPack || !/text|json|svg/.test(type)) return void response.end(bytes);
	response.setHeader('content-encoding', 'gzip').setHeader('vary', 'accept-encoding');
	response.end(gzipSync(bytes));
}
