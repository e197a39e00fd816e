// Empty on purpose: src/core/tsconfig.json maps `obsidian` here, so importing it there is "not a module".
