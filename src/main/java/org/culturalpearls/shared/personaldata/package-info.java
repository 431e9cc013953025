/** The personal-data inventories of the modules: for copies, erasure and retention. */
package org.culturalpearls.shared.personaldata;
