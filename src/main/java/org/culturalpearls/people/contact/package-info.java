/** How people of a pair reach each other beside the portal. */
@NamedInterface("contact")
package org.culturalpearls.people.contact;

import org.springframework.modulith.NamedInterface;
