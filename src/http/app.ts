import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { articleRoute } from './article-route.ts';
import { jsonText } from './body.ts';
import { readableFromElsewhere } from './cross-origin.ts';
import { eventRoutes } from './event-routes.ts';
import { failures } from './failures.ts';
import { healthRoutes } from './health-routes.ts';
import { judgementRoutes } from './judgement-routes.ts';
import { writesFromHereOnly } from './loopback.ts';
import { operationRoutes } from './operation-routes.ts';
import { refuseOtherMethods } from './other-methods.ts';
import { pageRoutes } from './page-routes.ts';
import { pairRoutes } from './pair-routes.ts';
import type { AppPorts, PageRoute } from './ports.ts';
import { problem } from './problem.ts';
import { problemRoutes } from './problem-routes.ts';
import { readRoutes } from './read-routes.ts';
import { requestLog } from './request-log.ts';
import { rereadRoute } from './reread-route.ts';
import { sendProblem } from './send.ts';
import type { Stopping } from './stopping.ts';
import { vocabularyRoutes } from './vocabulary-routes.ts';

/** The server's answers to every address, made from ports alone. */
export function createApp(ports: AppPorts): Express {
  const app = express();
  app.set('etag', false);
  app.disable('x-powered-by');
  app.use(requestLog(ports.logger), lastOfConnection(ports.stopping));
  app.use(helmet(POLICY), writesFromHereOnly);
  healthRoutes(app, ports.views);
  problemRoutes(app);
  const api = express.Router({ caseSensitive: true });
  api.use(readableFromElsewhere, jsonText);
  articleRoute(api, ports);
  eventRoutes(api, ports);
  judgementRoutes(api, ports);
  rereadRoute(api, ports);
  operationRoutes(api, ports.views);
  pairRoutes(api, ports);
  readRoutes(api, ports);
  vocabularyRoutes(api);
  refuseOtherMethods(api);
  app.use('/v1', api, nothingHere);
  const { pages = [] } = ports;
  pageRoutes(app, pages.filter(standsHere), ports);
  refuseOtherMethods(app.router);
  pageRoutes(app, pages.filter(isFallback), ports);
  app.use(nothingHere);
  app.use(failures(ports.logger));
  return app;
}

/** A server that stops answers what still comes over a connection, and asks for no more of it. */
const lastOfConnection =
  (stopping: Stopping): RequestHandler =>
  (_request, response, next) => {
    if (stopping.isStopping) response.set('Connection', 'close');
    next();
  };

const isFallback = (page: PageRoute): boolean => page.isFallback === true;
const standsHere = (page: PageRoute): boolean => !isFallback(page);

/** Below the API's address the answer is a problem also where pages would answer. */
const nothingHere: RequestHandler = ({ method, originalUrl }, response) => {
  const detail = `nothing answers ${method} ${originalUrl.replace(/\?.*$/, '')}`;
  sendProblem(response, problem('not-found', { detail }));
};

/** Served by plain http, pages must not be told to come back by https. */
const POLICY = {
  contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
  strictTransportSecurity: false,
} as const;
