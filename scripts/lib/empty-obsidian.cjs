// Every name of the module "obsidian", as a class without behaviour: enough to load our source and to read its tables in a
// script, not enough to run any of it.
class Empty {}

const anyName = new Proxy({ Platform: {} }, { get: (own, name) => (name in own ? own[name] : Empty) });

// As a prototype, since the bundler copies a module's own names and keeps its prototype.
module.exports = Object.create(anyName);
