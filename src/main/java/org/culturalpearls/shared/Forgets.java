package org.culturalpearls.shared;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Listens to the entities from which answers are {@link Remembered}. */
public class Forgets {

  @PostPersist
  @PostUpdate
  @PostRemove
  void changed(Object entity) {
    Remembered.forget();
  }
}
