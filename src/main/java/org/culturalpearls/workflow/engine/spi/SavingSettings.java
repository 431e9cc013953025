package org.culturalpearls.workflow.engine.spi;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which statements of the engine are avoided.
 *
 * @param without savings that are turned off, none by default: only for comparing with the stock
 *     engine
 */
@ConfigurationProperties("pearls.engine")
public record SavingSettings(Set<Saving> without) {

  public SavingSettings {
    without = without == null ? Set.of() : Set.copyOf(without);
  }

  /** Returns whether this saving is on. */
  public boolean has(Saving saving) {
    return !without.contains(saving);
  }
}
