/** What a page itself can tell of a guest: run in it before anything of the guest does. */

export interface Watch {
  /** What is in the window, and on `Symbol`, that wasn't at first. */
  readonly names: string[];
  /** Of custom elements. */
  readonly defined: string[];
  readonly channels: string[];
  readonly workers: string[];
  /** Each writing to a storage: `kind`, `key`, and what was written. */
  written: Written[];
  /** Cookies, databases, caches and service workers that anybody asked for. */
  readonly kept: string[];
  /** Addresses of scripts that [somebody](turnstile-stand-in.ts) stood in for. */
  readonly scripts: string[];
  /** Layout shifts in all, and long tasks of this page in ms: where the engine measures them. */
  readonly shift: number;
  readonly longTasks: number[];
  /** Errors that came to the page, and what its policy refused. */
  readonly failed: string[];
  /** Of the console. */
  readonly said: string[];
}

export interface Written {
  readonly kind: string;
  readonly key: string;
  readonly value: string;
}

/** Puts itself into the window, as `watch`. Complete in itself, since it is sent to a page as text. */
export function watchPage(): void {
  const namesNow = () => [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertyNames(Symbol)];
  let before: readonly string[] = [];
  const watch = {
    get names() {
      return namesNow().filter((name) => !before.includes(name));
    },
    defined: [] as string[],
    channels: [] as string[],
    workers: [] as string[],
    written: [] as Written[],
    kept: [] as string[],
    scripts: [] as string[],
    shift: 0,
    longTasks: [] as number[],
    failed: [] as string[],
    said: [] as string[],
  };
  Object.assign(globalThis, { watch });

  addEventListener('error', ({ message }) => watch.failed.push(message));
  addEventListener('unhandledrejection', ({ reason }) => watch.failed.push(`unhandled: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    watch.failed.push(`refused: ${violatedDirective} ${blockedURI} ${sample}`);
  });
  for (const level of ['warn', 'error'] as const) {
    const native = console[level];
    console[level] = (...line: unknown[]) => {
      watch.said.push(line.join(' '));
      native.apply(console, line);
    };
  }

  const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  };
  observe('layout-shift', (entry) => {
    watch.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  // Others than `self` are of pages around it.
  observe('longtask', ({ name, duration }) => name === 'self' && watch.longTasks.push(duration));

  const { define } = customElements;
  customElements.define = (name, ...rest) => {
    watch.defined.push(name);
    define.call(customElements, name, ...rest);
  };
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    watch.written.push({ kind: this === sessionStorage ? 'sessionStorage' : 'localStorage', key, value });
    setItem.call(this, key, value);
  };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(value: string) {
      watch.kept.push(`cookie ${value}`);
      cookie?.set?.call(this, value);
    },
  });
  const note = (object: object | undefined, method: string) => {
    const native: unknown = object && Reflect.get(object, method);
    if (!object || typeof native !== 'function') return;
    Reflect.set(object, method, function (this: unknown, ...call: unknown[]) {
      watch.kept.push(`${method} ${call[0]}`);
      return native.apply(this, call);
    });
  };
  note(globalThis.IDBFactory?.prototype, 'open');
  note(globalThis.CacheStorage?.prototype, 'open');
  note(globalThis.ServiceWorkerContainer?.prototype, 'register');
  globalThis.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      watch.channels.push(name);
    }
  };
  for (const kind of ['Worker', 'SharedWorker'] as const) {
    const Native = globalThis[kind] as typeof Worker | undefined;
    if (!Native) continue;
    Object.assign(globalThis, {
      [kind]: class extends Native {
        constructor(...call: ConstructorParameters<typeof Worker>) {
          super(...call);
          watch.workers.push(`${kind} ${call[0]}`);
        }
      },
    });
  }
  before = namesNow();
}
