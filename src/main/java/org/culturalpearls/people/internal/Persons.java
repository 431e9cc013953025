package org.culturalpearls.people.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.Role;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of persons, for changes; reads use {@link PersonReads}. */
public interface Persons extends JpaRepository<Person, Long> {

  @Query("from Person p left join fetch p.organisation left join fetch p.roles where p.id = :id")
  Optional<Person> withRoles(long id);

  @Query(
      "from Person p left join fetch p.organisation left join fetch p.roles where p.id in :ids"
          + " order by p.id")
  List<Person> withRoles(Collection<Long> ids);

  @Query(
      "from Person p left join fetch p.organisation left join fetch p.roles where p.email in"
          + " :emails")
  List<Person> byEmails(Collection<String> emails);

  /** Locks the person, so that writes about one person are serialised. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Person p where p.id = :id")
  Optional<Person> lock(long id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Person p where p.email = :email")
  Optional<Person> lockByEmail(String email);

  boolean existsByEmail(String email);

  /**
   * Locks the active persons with a role. Read them only afterwards: the lock may have waited for a
   * change.
   */
  @Query(
      value =
          """
          select p.id from person p join person_role r on r.person_id = p.id
          where p.active and r.role = :#{#role.name()} order by p.id for update of p
          """,
      nativeQuery = true)
  List<Long> lockActive(Role role);

  @Query("select p.id from Person p join p.roles r where p.active and r = :role")
  List<Long> active(Role role);
}
