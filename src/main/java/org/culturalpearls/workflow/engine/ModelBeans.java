package org.culturalpearls.workflow.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The beans that models may name: process steps only. Resolved lazily, since engine, step, facade
 * and port form a cycle at startup.
 */
@Component
public class ModelBeans extends AbstractMap<Object, Object> {

  private final ApplicationContext context;
  private final Set<String> names;

  ModelBeans(ApplicationContext context) {
    this.context = context;
    this.names =
        Set.copyOf(Arrays.asList(context.getBeanNamesForType(ProcessStep.class, false, false)));
  }

  public Set<String> names() {
    return names;
  }

  @Override
  public boolean containsKey(Object name) {
    return names.contains(name);
  }

  @Override
  public Object get(Object name) {
    return names.contains(name) ? context.getBean((String) name) : null;
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return names.stream()
        .map(name -> new SimpleImmutableEntry<Object, Object>(name, context.getBean(name)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
