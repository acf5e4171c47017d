// Looks at exported declarations with other people's eyes: the npm packages `fhir` and `ajv`.
// usage: node validate.js fhir|json FILE [SCHEMA]     exit 0: valid   1: not valid   3: packages missing
"use strict";
const { readFileSync } = require("fs");
const [kind, file, schema] = process.argv.slice(2);
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
  if (types !== "Questionnaire,QuestionnaireResponse") faults.push(types);
  for (const one of [bundle, ...resources, ...resources[1].contained]) faults.push(...faultsOfFhir(one));
} else {
  const Ajv = load("ajv/dist/2020");
  const ajv = new Ajv({ strict: true, formats: { "date-time": true, uint32: true } });
  const validate = ajv.compile(read(schema));
  if (!validate(read(file))) faults = validate.errors;
}
for (const fault of faults) console.log(JSON.stringify(fault));
process.exit(faults.length ? 1 : 0);
