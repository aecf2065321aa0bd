// Reads Adaptive Cards from standard input, one JSON object a line; writes for each line a JSON list of what Microsoft's own
// parser has to say about it. Teams' charts are newer than the parser: it judges their fallback, which is what an older client
// shows; a chart without one is a fault.
const { readFileSync } = require("node:fs");
const AC = require("adaptivecards/dist/adaptivecards.js");

function asOlderClient(value) {
  if (Array.isArray(value)) return value.map(asOlderClient);
  if (value === null || typeof value !== "object") return value;
  const chart = typeof value.type === "string" && value.type.startsWith("Chart.") && typeof value.fallback === "object";
  return chart ? asOlderClient(value.fallback) : Object.fromEntries(Object.entries(value).map(([k, v]) => [k, asOlderClient(v)]));
}

for (const line of readFileSync(0, "utf8").split("\n")) {
  if (!line.trim()) continue;
  const context = new AC.SerializationContext(AC.Versions.v1_5);
  const card = new AC.AdaptiveCard();
  card.parse(asOlderClient(JSON.parse(line)), context);
  const said = [];
  for (let i = 0; i < context.eventCount; i++) said.push(context.getEventAt(i).message);
  for (const event of card.validateProperties().validationEvents) said.push(event.message);
  console.log(JSON.stringify(said));
}
