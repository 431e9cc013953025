package org.culturalpearls.people.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of changed addresses. */
interface AddressChanges extends JpaRepository<AddressChange, Long> {

  List<AddressChange> findByPersonIdOrderByChangedAtDescIdDesc(Long personId);
}
