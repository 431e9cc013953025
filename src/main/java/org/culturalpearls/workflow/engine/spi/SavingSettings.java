package org.culturalpearls.workflow.engine.spi;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which statements the engine is spared.
 *
 * @param without what is turned off, none by default: only for comparing with the stock engine
 */
@ConfigurationProperties("pearls.engine")
public record SavingSettings(Set<Saving> without) {

  public SavingSettings {
    without = without == null ? Set.of() : Set.copyOf(without);
  }

  /** Whether the engine is spared these. */
  public boolean has(Saving saving) {
    return !without.contains(saving);
  }
}
