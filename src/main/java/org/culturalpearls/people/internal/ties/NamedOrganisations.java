package org.culturalpearls.people.internal.ties;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds organisations by the name that somebody typed or chose. */
@Component
public class NamedOrganisations {

  private static final String FIELD = "organisation";

  private final Organisations organisations;
  private final JdbcClient jdbc;

  NamedOrganisations(Organisations organisations, JdbcClient jdbc) {
    this.organisations = organisations;
    this.jdbc = jdbc;
  }

  /** Returns the one of this name; empty if none is known. */
  public Optional<Organisation> known(String typed) {
    return organisations
        .findByNameKey(Organisation.key(typed))
        .map(
            found ->
                found.mergedInto() == null
                    ? found
                    : organisations.getReferenceById(found.mergedInto().value()));
  }

  /** Returns the one that people chose for themselves; null for none. Only the office adds one. */
  public Organisation chosen(String typed) {
    String name = Organisation.checked(FIELD, typed);
    return name.isEmpty()
        ? null
        : known(name)
            .orElseThrow(() -> RuleBroken.in(FIELD, "error.people.organisation-unknown", name));
  }

  /**
   * Returns the one of this name, which is added if it is new; null for none. Two who add the same
   * at once get the same.
   */
  public Organisation named(String typed) {
    String name = Organisation.checked(FIELD, typed);
    if (name.isEmpty()) {
      return null;
    }
    return known(name).orElseGet(() -> added(name));
  }

  private Organisation added(String name) {
    jdbc.sql(
            """
            insert into organisation (id, version, name, name_key)
            values (nextval('pearl_seq'), 0, :name, :key) on conflict (name_key) do nothing
            """)
        .param("name", name)
        .param("key", Organisation.key(name))
        .update();
    return known(name).orElseThrow();
  }

  /** Returns the keys of those names under which no organisation is known. */
  public Set<String> unknown(Collection<String> typed) {
    Set<String> keys = typed.stream().map(Organisation::key).collect(Collectors.toSet());
    keys.remove("");
    if (!keys.isEmpty()) {
      keys.removeAll(organisations.known(keys));
    }
    return keys;
  }

  /** Checks a name that is to be found or added later. */
  public static void check(String typed) {
    Organisation.checked(FIELD, typed);
  }

  /** Returns the name as it is compared. */
  public static String key(String typed) {
    return Organisation.key(typed);
  }
}
