import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createServer, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';

/** What the connection and not the request is about (RFC 9113, section 8.2.2), and what only the edge may say. */
const DROPPED = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'host', 'te', 'cf-connecting-ip']);

/** The bodies of a whole burst at once; by itself HTTP/2 lets 64 KiB through before it waits (RFC 9113, section 6.9.2). */
const CONNECTION_WINDOW_BYTES = 8 * 1024 * 1024;

export interface Edge {
  readonly origin: string;
  /** What the next requests have in `CF-Connecting-IP`. */
  visitorAddress: string;
  close(): Promise<void>;
}

/**
 * What Cloudflare's edge does before a Worker: ends HTTP/2 (cleartext here, by prior knowledge), says itself who asks, and
 * hands each stream on by itself, over HTTP/1.1. A stream that is reset takes its request with it.
 */
export async function startEdge(proxyOrigin: string, maxStreams: number): Promise<Edge> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer({ settings: { maxConcurrentStreams: maxStreams } });
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => {
    session.setLocalWindowSize(CONNECTION_WINDOW_BYTES);
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  server.on('stream', (stream, headers) => handOn(stream, headers));

  function handOn(stream: ServerHttp2Stream, { ':method': method, ':path': path, ...headers }: IncomingHttpHeaders) {
    const kept = Object.entries(headers).filter(([name]) => !name.startsWith(':') && !DROPPED.has(name));
    const onward = request(proxyOrigin + path, {
      agent,
      method: String(method),
      headers: { ...Object.fromEntries(kept), 'CF-Connecting-IP': edge.visitorAddress },
    });
    onward.once('response', (response) => {
      const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...answered } = response.headers;
      if (!stream.destroyed) stream.respond({ ':status': response.statusCode, ...answered });
      response.pipe(stream);
    });
    onward.once('error', () => stream.close());
    stream.once('error', () => onward.destroy());
    stream.once('close', () => onward.destroy());
    stream.pipe(onward);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const edge: Edge = {
    origin: `http://127.0.0.1:${port}`,
    visitorAddress: '192.0.2.1',
    async close() {
      for (const session of sessions) session.destroy();
      agent.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return edge;
}
