package org.culturalpearls.desk;

import java.util.List;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Paged;

/** Lists people for coordinators and administrators. */
public interface PersonListService {

  /** Returns a page of the people who are wanted; the last one instead of any after it. */
  Paged<Listed> page(PersonId reader, Wanted wanted, int page);

  /** Returns the first of the people who are wanted, without pages. */
  List<Listed> first(PersonId reader, Wanted wanted, int most);

  /**
   * Which people are wanted; null and empty text want all.
   *
   * @param text part of a name, an e-mail address or the name of an organisation
   * @param organisation part of the name of an organisation
   * @param refused whether a mail server refused their address for good
   * @param active whether active or inactive people
   */
  record Wanted(
      String text,
      String organisation,
      Role role,
      Country country,
      WayIn way,
      boolean refused,
      Boolean active,
      Order order,
      boolean down) {}

  /** Whether somebody can log in. */
  enum WayIn {
    /** Nobody has invited them, or the invitation has expired. */
    NONE,
    /** A link waits for them, and they have never come by one. */
    INVITED,
    /** They have a password, or came by a link. */
    CAME
  }

  /** By what people are sorted. */
  enum Order {
    /** The name. */
    NAME,
    /** The name of the organisation; people without one come last. */
    ORGANISATION,
    /** The code of the country; people without one come last. */
    COUNTRY,
    /** Whether they can log in, those who cannot first. */
    WAY
  }

  /**
   * A person of the list.
   *
   * @param refused whether mail does not reach them
   */
  record Listed(PersonView person, WayIn way, boolean refused) {}
}
