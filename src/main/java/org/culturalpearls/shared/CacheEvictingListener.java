package org.culturalpearls.shared;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** An entity listener that evicts the {@link TransactionCache} when an entity changes. */
public class CacheEvictingListener {

  @PostPersist
  @PostUpdate
  @PostRemove
  void changed(Object entity) {
    TransactionCache.forget();
  }
}
