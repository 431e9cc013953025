package org.culturalpearls.people;

import java.time.Instant;
import java.util.List;

/**
 * Changes the e-mail addresses of accounts. Whoever reads the mails to an address gets into the
 * account, so each change is recorded and notified to the old and the new address. Other people's
 * addresses are changed by {@link PeopleService#change}.
 */
public interface AddressService {

  /**
   * Returns whether the actor may change the address of this other person: administrators that of
   * everybody, coordinators those of people who decide nothing about others.
   */
  boolean mayChange(PersonId actor, PersonId person);

  /**
   * Requests a change of the own address, to be confirmed with a link that is sent to the old one.
   * Nothing changes before. Throws RuleBroken naming the field {@code email} or {@code current}.
   *
   * @param password the own password
   * @return the expiry of the link; with its token only if no mails are sent
   */
  IssuedLink request(PersonId self, String password, String email);

  /**
   * Returns the change that a link confirms; throws NotFound if the link was used, voided, has
   * expired or never existed.
   */
  OpenChange open(String token);

  /** Changes the address, once. Throws NotFound like {@link #open}. */
  void confirm(String token);

  /**
   * Returns the changes of the own address, or, for coordinators and administrators, of anybody's.
   */
  List<ChangeView> changes(PersonId actor, PersonId person);

  /** Returns one change, for the mails about it. */
  ChangeView change(AddressChangeId id);

  /**
   * A change of a person's e-mail address.
   *
   * @param by the person, or the administrator or coordinator who did it
   */
  record ChangeView(Instant at, PersonId by, String oldAddress, String newAddress) {

    @Override
    public String toString() {
      return "AddressChangeView[at=" + at + ", by=" + by.value() + "]";
    }
  }

  /** The change that a person is asked to confirm. */
  record OpenChange(String name, String oldAddress, String newAddress, Instant expiresAt) {

    @Override
    public String toString() {
      return "OpenAddressChange[]";
    }
  }
}
