package org.culturalpearls.workflow.engine.spi;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Expressions that can name a variable or an allowed bean, compare and choose, and no more: without
 * resolvers for properties, methods, lists and maps no expression reaches a class, whoever wrote it
 * (CVE-2026-109432).
 */
class ModelExpressions extends JuelExpressionManager {

  private final Map<Object, Object> allowed;

  ModelExpressions(Map<Object, Object> allowed) {
    super(allowed);
    this.allowed = allowed;
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver resolvers = new CompositeELResolver();
    resolvers.add(new VariableScopeElResolver());
    resolvers.add(new VariableContextElResolver());
    resolvers.add(new ReadOnlyMapELResolver(allowed));
    return resolvers;
  }
}
