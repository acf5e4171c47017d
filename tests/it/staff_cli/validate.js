// Looks at exported declarations with other people's eyes: the npm packages `fhir` and `ajv`.
// usage: node validate.js fhir|json|jsonl FILE SCHEMA [SCHEMA-OF-LINES]     exit 0: valid   1: not valid   3: packages missing
"use strict";
const { readFileSync } = require("fs");
const [kind, file, schema, ofLines] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

function load(name) {
  try {
    return require(name);
  } catch (error) {
    console.error(`${name} is missing`);
    process.exit(3);
  }
}

function faultsOfFhir(resource) {
  const { Fhir } = load("fhir");
  const found = new Fhir().validate(resource, { errorOnUnexpected: true });
  const errors = found.messages.filter((one) => ["error", "fatal"].includes(one.severity));
  return found.valid ? errors : [...errors, "not valid"];
}

let faults = [];
if (kind === "fhir") {
  const bundle = read(file);
  const resources = bundle.entry.map((entry) => entry.resource);
  const types = resources.map((one) => one.resourceType).join();
  // Each declaration, and behind it what became of it.
  if (!/^Questionnaire(,QuestionnaireResponse(,Task)?)+$/.test(types)) faults.push(types);
  const contained = resources.flatMap((one) => one.contained ?? []);
  for (const one of [bundle, ...resources, ...contained]) faults.push(...faultsOfFhir(one));
  bundle.entry.forEach(({ resource }, place) => {
    if (resource.resourceType !== "Task") return;
    if (resource.focus?.reference !== bundle.entry[place - 1].fullUrl) faults.push("focus");
  });
} else {
  const Ajv = load("ajv/dist/2020");
  const ajv = new Ajv({ strict: true, formats: { "date-time": true, uint32: true } });
  const lines = kind === "jsonl";
  if (lines) ajv.addSchema(read(schema), "declaration.schema.json");
  const validate = ajv.compile(read(lines ? ofLines : schema));
  const text = readFileSync(file, "utf8");
  for (const one of lines ? text.trimEnd().split("\n") : [text]) {
    if (!validate(JSON.parse(one))) faults.push(...validate.errors);
  }
}
for (const fault of faults) console.log(JSON.stringify(fault));
process.exit(faults.length ? 1 : 0);
