// Stands before the packed main bundle in plain Node, as `node --require`: an Electron that does nothing but tell on its standard error, in
// JSON, what was asked of it.
const Module = require('node:module');
const { dirname } = require('node:path');

const asked = [];
const appPath = dirname(dirname(dirname(process.argv[1])));
// As when packed: behind the program stands what the person typed.
process.argv.splice(1, 1);

const answers = {
  getAppPath: () => appPath,
  getVersion: () => '0.0.0',
  requestSingleInstanceLock: () => false,
  exit: code => process.exit(code),
};
const recorded = part =>
  new Proxy(class {}, {
    get:
      (_target, name) =>
      (...args) => {
        asked.push(`${part}.${name}`);
        return answers[name]?.(...args);
      },
    construct() {
      asked.push(`new ${part}`);
      return {};
    },
  });
const electron = new Proxy({}, { get: (_target, part) => recorded(part) });

const load = Module._load;
Module._load = (request, ...rest) => (request === 'electron' ? electron : load(request, ...rest));
process.on('exit', () => process.stderr.write(JSON.stringify(asked)));
