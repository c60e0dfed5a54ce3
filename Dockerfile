# The application alone; the database is a MongoDB replica set beside it (compose.yaml).
FROM node:24-slim AS build
WORKDIR /regietafel
COPY . .
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile \
 && cd web && node node_modules/vite/bin/vite.js build

FROM node:24-slim AS packages
WORKDIR /regietafel
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml .npmrc ./
COPY server/package.json server/
COPY server/embedded-mongodb/package.json server/embedded-mongodb/
COPY server/demo/package.json server/demo/
COPY schema/package.json schema/
COPY web/package.json web/
COPY test/package.json test/
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile --prod --filter @regietafel/server --filter @regietafel/demo

FROM node:24-slim
WORKDIR /regietafel
COPY --from=packages /regietafel ./
COPY package.json LICENSE ./
COPY schema schema
COPY server server
COPY --from=build /regietafel/web/build web/build
RUN mkdir /data && chown node:node /data
USER node
ENV HOST=0.0.0.0 PORT=4400 DATA_DIR=/data
VOLUME /data
EXPOSE 4400
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["node", "server/tools/healthy.mjs"]
CMD ["node", "server/src/main.ts"]
