/** A file that the API has stored already, so that it need not be chosen again. */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
}

/** Files that an earlier try left with the API: "id name", as a form keeps them. */
export function uploadedIn(form: FormData): readonly UploadedFile[] {
  return form.getAll('uploaded').flatMap((value) => {
    const [id = '', ...name] = typeof value === 'string' ? value.split(' ') : [];
    return id ? [{ id, name: name.join(' ') }] : [];
  });
}
