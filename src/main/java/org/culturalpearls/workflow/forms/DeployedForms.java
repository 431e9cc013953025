package org.culturalpearls.workflow.forms;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.springframework.stereotype.Component;

/**
 * The forms as they were deployed together with the model of a task, so that a task that began
 * under an older form is shown and checked with that one. A deployment never changes, so what was
 * read once stays.
 */
@Component
class DeployedForms {

  private final Map<String, Form> read = new ConcurrentHashMap<>();

  Form of(String deployment, FormDefinition reference) {
    String id = reference.getCamundaFormDefinitionKey().getExpressionText();
    return read.computeIfAbsent(deployment + "/" + id, key -> load(deployment, id));
  }

  private static Form load(String deployment, String id) {
    CommandContext context = Context.getCommandContext();
    CamundaFormDefinition form =
        context.getCamundaFormDefinitionManager().findDefinitionByDeploymentAndKey(deployment, id);
    if (form == null) {
      throw new IllegalStateException("deployment " + deployment + " has no form " + id);
    }
    ResourceEntity resource =
        context
            .getResourceManager()
            .findResourceByDeploymentIdAndResourceName(deployment, form.getResourceName());
    return FormReader.read(resource.getBytes());
  }
}
