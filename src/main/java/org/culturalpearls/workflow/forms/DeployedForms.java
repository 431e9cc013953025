package org.culturalpearls.workflow.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Reads forms from the deployment of a task's model, so that a task that began under an older form
 * is shown and checked with that one. A deployment never changes, so forms are cached.
 */
@Component
class DeployedForms {

  private final Map<String, Form> read = new ConcurrentHashMap<>();
  private final RepositoryService models;
  private final EngineActs acts;

  DeployedForms(@Lazy RepositoryService models, EngineActs acts) {
    this.models = models;
    this.acts = acts;
  }

  /**
   * Returns the form with this id, which is also its file's name. A packaged application deploys
   * files without their folders.
   */
  Form of(String deployment, String id) {
    return read.computeIfAbsent(
        deployment + "/" + id, key -> acts.asApplication(() -> load(deployment, id)));
  }

  private Form load(String deployment, String id) {
    String file =
        models.getDeploymentResourceNames(deployment).stream()
            .filter(name -> name.substring(name.lastIndexOf('/') + 1).equals(id + ".form"))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("deployment " + deployment + " has no form " + id));
    try (InputStream form = models.getResourceAsStream(deployment, file)) {
      return FormReader.read(form.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("form " + id + " of deployment " + deployment, e);
    }
  }
}
