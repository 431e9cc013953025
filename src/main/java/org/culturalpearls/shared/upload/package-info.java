/**
 * What people send in as a file: looked at before it is kept, and named by what it holds. One place
 * says which kinds are taken.
 */
package org.culturalpearls.shared.upload;
