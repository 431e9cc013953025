/** What ties people to others, with its dates: organisations and countries. */
@NamedInterface("ties")
package org.culturalpearls.people.ties;

import org.springframework.modulith.NamedInterface;
