package org.culturalpearls.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Makes the engine start after the migrations: the engine's configuration needs every plugin, and
 * this one needs the migrated database.
 */
@Component
@DependsOnDatabaseInitialization
class EngineSchemaFirst extends AbstractProcessEnginePlugin {}
