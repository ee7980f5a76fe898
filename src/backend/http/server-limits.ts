/** What one client may hold of a server. Times are milliseconds. */
export interface ServerLimits {
  /** Until all of a request's head is here. */
  readonly headersTimeout: number;
  /** Until all of a request is here. 1 MiB at 400 kbit/s needs 21 s. */
  readonly requestTimeout: number;
  /** Between two requests of a connection. */
  readonly keepAliveTimeout: number;
  /** In which nothing goes either way, such as to a client that does not read its answer. */
  readonly idleTimeout: number;
  /** How often the first two are looked at. */
  readonly connectionsCheckingInterval: number;
  /** Of all clients; further ones are cut off at once. */
  readonly maxConnections: number;
  /** Further ones are not read. */
  readonly maxHeadersCount: number;
  /** Bytes of a request's head; a larger one is answered with 431. */
  readonly maxHeaderSize: number;
}

export const defaultServerLimits: ServerLimits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5000,
  idleTimeout: 60_000,
  connectionsCheckingInterval: 5000,
  maxConnections: 5000,
  maxHeadersCount: 100,
  maxHeaderSize: 16_384,
};
