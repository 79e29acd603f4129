import { once } from 'node:events';
import { type ClientHttp2Stream, constants, connect as startSession } from 'node:http2';
import { connect } from 'node:net';

/** One request of a burst. */
export interface Wish {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly body: string;
}

export interface BurstOptions {
  readonly origin: string;
  readonly path: string;
  readonly wishes: readonly Wish[];
  /** When the client resets all of its streams: in the very write that completes them, or once it has a first reply. */
  readonly reset?: 'at once' | 'after a reply';
}

const FRAME_HEADER_BYTES = 9;
const { NGHTTP2_CANCEL: CANCEL, NGHTTP2_FLAG_END_STREAM: END_STREAM } = constants;
/** RFC 9113, sections 6.1 and 6.4. */
const DATA = 0;
const RST_STREAM = 3;

/**
 * Sends all requests over one connection but for the last byte of each, and then every last byte in one write: the
 * "single-packet attack", so that no jitter of the network takes the requests apart. The frames of that write are made
 * here, since a session of Node's writes them when it likes. Resolves with the replies, as far as they came in whole.
 */
export async function sendBurst({ origin, path, wishes, reset }: BurstOptions): Promise<(Reply | undefined)[]> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const session = startSession(origin, { createConnection: () => socket });
  await once(session, 'remoteSettings');
  const requests = wishes.map(({ headers, body }) => {
    const stream = session.request({ ':method': 'POST', ':path': path, ...headers });
    const sent = new Promise((resolve) => stream.write(body.slice(0, -1), resolve));
    return { stream, sent, last: Buffer.from(body.slice(-1)) };
  });
  const received: (Reply | undefined)[] = requests.map(() => undefined);
  const replies = requests.map(async ({ stream }, index) => {
    received[index] = await replyOf(stream);
  });
  await Promise.all(requests.map(({ sent }) => sent));
  // It is answered when all that was sent before it has been read.
  await new Promise((resolve) => session.ping(resolve));

  const lastBytes = requests.map(({ stream, last }) => frame(DATA, END_STREAM, stream.id, last));
  const resets = requests.map(({ stream }) => frame(RST_STREAM, 0, stream.id, uint32(CANCEL)));
  socket.write(Buffer.concat(reset === 'at once' ? [...lastBytes, ...resets] : lastBytes));
  if (reset === undefined) {
    await Promise.all(replies);
  } else {
    if (reset === 'after a reply') {
      await Promise.race(replies);
      socket.write(Buffer.concat(resets));
    }
    // By its answer the resets have been read as well.
    await new Promise((resolve) => session.ping(resolve));
  }
  const replied = [...received];
  session.destroy();
  return replied;
}

async function replyOf(stream: ClientHttp2Stream): Promise<Reply | undefined> {
  let status: number | undefined;
  let body = '';
  stream.setEncoding('utf8');
  stream.on('response', (headers) => {
    status = headers[':status'];
  });
  stream.on('data', (text: string) => {
    body += text;
  });
  // Why it ended without a reply is the test's business: it may have reset the stream itself.
  stream.on('error', () => undefined);
  const whole = await new Promise<boolean>((resolve) => {
    stream.once('end', () => resolve(status !== undefined));
    stream.once('close', () => resolve(false));
  });
  return whole && status !== undefined ? { status, body } : undefined;
}

/** RFC 9113, section 4.1. */
function frame(type: number, flags: number, streamId: number | undefined, payload: Buffer): Buffer {
  if (streamId === undefined) throw new Error('the stream is not open');
  const header = Buffer.alloc(FRAME_HEADER_BYTES);
  header.writeUIntBE(payload.length, 0, 3);
  header.writeUInt8(type, 3);
  header.writeUInt8(flags, 4);
  header.writeUInt32BE(streamId, 5);
  return Buffer.concat([header, payload]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
