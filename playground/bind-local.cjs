// The Playground listens on every interface. Preloaded (node --require), this keeps whatever it opens on loopback.
const { Server } = require("net");

const listen = Server.prototype.listen;

Server.prototype.listen = function (first, ...rest) {
  const isPort = typeof first === "number" || (typeof first === "string" && /^\d+$/.test(first));
  if (isPort) {
    const ready = rest.filter((argument) => typeof argument === "function");
    return listen.call(this, Number(first), "127.0.0.1", ...ready);
  }
  if (first && typeof first === "object" && "port" in first) {
    return listen.call(this, { ...first, host: "127.0.0.1" }, ...rest);
  }
  return listen.call(this, first, ...rest);
};
