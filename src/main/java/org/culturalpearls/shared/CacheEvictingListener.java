package org.culturalpearls.shared;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Listens to the entities from which answers are {@link TransactionCache}. */
public class CacheEvictingListener {

  @PostPersist
  @PostUpdate
  @PostRemove
  void changed(Object entity) {
    TransactionCache.forget();
  }
}
