package org.culturalpearls.people.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of given and taken roles. */
public interface RoleChanges extends JpaRepository<RoleChange, Long> {

  List<RoleChange> findByPersonIdOrderByChangedAtDescIdDesc(Long personId);
}
