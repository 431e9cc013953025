package org.culturalpearls.people;

import java.time.Instant;
import java.util.List;

/**
 * The e-mail addresses of accounts. Whoever reads the mails to an address gets into the account, so
 * each change of one is recorded and told to the old address and to the new one. Other people's
 * addresses are changed by {@link PeopleService#change}.
 */
public interface AddressService {

  /**
   * Whether the actor may change the address of this person, who is somebody else: administrators
   * that of everybody, coordinators those of people who decide nothing about others.
   */
  boolean mayChange(PersonId actor, PersonId person);

  /**
   * Asks for another address of one's own, to be confirmed with a link that goes to the old one.
   * Nothing changes before. Throws RuleBroken naming the field {@code email} or {@code current}.
   *
   * @param password one's own
   * @return until when the link works; with its token only where no mails are sent
   */
  IssuedLink request(PersonId self, String password, String email);

  /** What a link is for; throws NotFound when it was used, voided, has expired or never was. */
  OpenChange open(String token);

  /** Changes the address, once. Throws NotFound as {@link #open} does. */
  void confirm(String token);

  /** The changes of one's own address, or, for coordinators and administrators, of anybody's. */
  List<ChangeView> changes(PersonId actor, PersonId person);

  /** One change, for the mails that tell of it. */
  ChangeView change(AddressChangeId id);

  /**
   * Who changed the e-mail address of a person, when, and from which into which.
   *
   * @param by the person, or the administrator or coordinator who did it
   */
  record ChangeView(Instant at, PersonId by, String oldAddress, String newAddress) {

    @Override
    public String toString() {
      return "AddressChangeView[at=" + at + ", by=" + by.value() + "]";
    }
  }

  /** What the page says on which a person confirms another e-mail address. */
  record OpenChange(String name, String oldAddress, String newAddress, Instant expiresAt) {

    @Override
    public String toString() {
      return "OpenAddressChange[]";
    }
  }
}
